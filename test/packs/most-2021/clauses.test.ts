import { testDirections } from '../direction-suite';
import { suite } from './suite';

testDirections(suite);
